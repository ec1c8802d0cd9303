import { ErrorResponse, InMemoryWebStorage, UserManager, WebStorageStateStore, type User } from 'oidc-client-ts';

export const SIGNED_IN_PATH = '/signed-in';
export const SIGNED_OUT_PATH = '/signed-out';
export const SIGN_IN_PATH = '/sign-in';

const NEEDS_A_PERSON = ['login_required', 'interaction_required', 'consent_required'];
const RENEW_SECONDS = 10;

/** How a redirect to Keycloak ended. */
export type Return =
  | { outcome: 'signed-in'; user: User; returnTo: string }
  | { outcome: 'not-signed-in'; returnTo: string }
  | { outcome: 'failed'; because: string };

/** Signing in by Keycloak, with PKCE. Tokens never leave memory; a reload gets new ones by Keycloak's cookie. */
export class SignIn {
  private readonly manager: UserManager;
  private returning: Promise<Return> | undefined;
  private renewing: Promise<User | null> | undefined;

  constructor(origin: string) {
    this.manager = new UserManager({
      authority: `${origin}/auth/realms/even-keel`,
      client_id: 'even-keel-web',
      redirect_uri: origin + SIGNED_IN_PATH,
      post_logout_redirect_uri: origin + SIGNED_OUT_PATH,
      scope: 'openid',
      userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
      stateStore: new WebStorageStateStore({ store: window.sessionStorage }),
      automaticSilentRenew: false,
    });
  }

  /** Goes to Keycloak and comes back at once, signed in where Keycloak still knows the browser. */
  silently(returnTo: string): Promise<void> {
    return this.manager.signinRedirect({ prompt: 'none', state: { returnTo } });
  }

  withPassword(returnTo: string): Promise<void> {
    return this.manager.signinRedirect({ state: { returnTo } });
  }

  out(): Promise<void> {
    return this.manager.signoutRedirect();
  }

  /** Called on the way back from Keycloak; the code in the address is good for one call. */
  comeBack(): Promise<Return> {
    this.returning ??= this.manager.signinRedirectCallback().then(
      (user) => ({ outcome: 'signed-in', user, returnTo: returnToIn(user.state) }),
      (cause: unknown) => failure(cause),
    );
    return this.returning;
  }

  /** A token that is good for some seconds; undefined where the session has ended. */
  async token(): Promise<string | undefined> {
    const user = await this.manager.getUser();
    if (user === null) {
      return undefined;
    }
    if ((user.expires_in ?? 0) > RENEW_SECONDS) {
      return user.access_token;
    }
    return (await this.renewed())?.access_token;
  }

  /** Several requests at once renew it once. */
  private renewed(): Promise<User | null> {
    this.renewing ??= this.manager
      .signinSilent()
      .catch(() => this.manager.removeUser().then(() => null))
      .finally(() => {
        this.renewing = undefined;
      });
    return this.renewing;
  }
}

function failure(cause: unknown): Return {
  if (cause instanceof ErrorResponse && NEEDS_A_PERSON.includes(cause.error ?? '')) {
    return { outcome: 'not-signed-in', returnTo: returnToIn(cause.state) };
  }
  return { outcome: 'failed', because: cause instanceof Error ? cause.message : 'Keycloak gave no reason.' };
}

/** Only ever a path of ours. */
function returnToIn(state: unknown): string {
  const returnTo = (state as { returnTo?: unknown } | undefined)?.returnTo;
  return typeof returnTo === 'string' && /^\/(?![/\\])/.test(returnTo) ? returnTo : '/';
}

/** Where the API's clients find the token of whoever is signed in. Kept in memory alone. */
export type TokenSource = () => Promise<string | undefined>;

let source: TokenSource = () => Promise.resolve(undefined);

export function takeTokensFrom(given: TokenSource): void {
  source = given;
}

/** Good for at least some seconds; undefined where nobody is signed in. */
export function freshToken(): Promise<string | undefined> {
  return source();
}

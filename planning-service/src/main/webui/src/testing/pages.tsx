import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { vi } from 'vitest';
import { SessionContext } from '../session/session';
import type { Person, Role } from '../session/person';

export function person(...roles: Role[]): Person {
  return { name: 'Fiona Marsh', username: 'fiona', organisation: 'brighton', roles };
}

/** Shows a page as it is for whoever has the role, at the address. */
export function show(page: ReactNode, { role = 'finance-director', at = '/' }: { role?: Role; at?: string } = {}) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(
    <MantineProvider env="test" withCssVariables={false} withGlobalClasses={false}>
      <QueryClientProvider client={queries}>
        <MemoryRouter initialEntries={[at]}>
          <SessionContext value={{ person: person(role), signOut: () => undefined }}>{page}</SessionContext>
        </MemoryRouter>
      </QueryClientProvider>
    </MantineProvider>,
  );
}

export interface Call {
  method: string;
  path: string;
  headers: Headers;
  body: unknown;
}

interface Reply {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Answers in the services' place, by method and path ("GET /api/planning/plans"); 404 to all else. @returns the calls made */
export function services(replies: Record<string, Reply | ((call: Call) => Reply)>): Call[] {
  const calls: Call[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname, search } = new URL(request.url);
    const text = await request.text();
    const call = {
      method: request.method,
      path: pathname + search,
      headers: request.headers,
      body: text === '' ? undefined : (JSON.parse(text) as unknown),
    };
    calls.push(call);
    const found = replies[`${request.method} ${call.path}`] ?? replies[`${request.method} ${pathname}`];
    const reply = typeof found === 'function' ? found(call) : (found ?? missing(pathname));
    return new Response(reply.body === undefined ? null : JSON.stringify(reply.body), {
      status: reply.status ?? 200,
      headers: { 'Content-Type': 'application/json', ...reply.headers },
    });
  });
  return calls;
}

function missing(path: string): Reply {
  return { status: 404, body: { type: '/problems/not-found', title: 'Not found', detail: `There is no ${path}.` } };
}

/** What stands in the row of a table that is named so. */
export async function cellsOf(row: string): Promise<string[]> {
  const header = await screen.findByRole('rowheader', { name: row });
  return within(header.parentElement ?? header)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
}

/** One thing that is wrong with what was sent. */
export interface Violation {
  field?: string;
  message: string;
}

/** What the services answer instead of a success (RFC 9457), or what stands for it where none of them answered. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly type: string;
  readonly violations: readonly Violation[];
  readonly requestId: string | undefined;

  constructor(status: number, title: string, detail: string, more: Partial<ApiProblem> = {}) {
    super(`${title}: ${detail}`);
    this.name = 'ApiProblem';
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.type = more.type ?? '';
    this.violations = more.violations ?? [];
    this.requestId = more.requestId;
  }

  static unanswered(): ApiProblem {
    return new ApiProblem(0, 'No answer', 'Even Keel could not be reached. Check your connection, then try again.');
  }

  /** @param body the answer as parsed; anything, where something between us answered */
  static of(status: number, body: unknown): ApiProblem {
    const said = isRecord(body) ? body : {};
    return new ApiProblem(
      status,
      text(said.title) ?? `The answer was ${status}`,
      text(said.detail) ?? 'Nothing more was said. Try again in a moment.',
      {
        type: text(said.type) ?? '',
        violations: Array.isArray(said.violations) ? said.violations.filter(isViolation) : [],
        requestId: text(said.requestId),
      },
    );
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isViolation(value: unknown): value is Violation {
  return isRecord(value) && typeof value.message === 'string';
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

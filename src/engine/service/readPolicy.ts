/** `.deskcheck/config.yaml` as a policy. The reader of YAML is loaded only where there is such a file. */
import { fieldOf } from '../base/fields.ts';
import type { Outcome, Problem } from '../base/outcome.ts';
import type { Span } from '../base/span.ts';
import { defaultPolicy, type Policy, toPolicy } from '../signoff/policy.ts';

const MEANWHILE = 'The policy without it holds, and the gate lets nothing through until it is mended.';

/** What cannot be read keeps its default, and each problem is a sentence that names the file. */
export async function readPolicy(
  file: { readonly name: string; readonly text: string } | undefined,
): Promise<Outcome<Policy>> {
  if (file === undefined) return { value: defaultPolicy, problems: [] };
  const { LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const { line } = lines.linePos(error.pos[0]);
    const message = `${file.name}, line ${line}, is no YAML: ${withoutStop(error.message)}. ${MEANWHILE}`;
    return { value: defaultPolicy, problems: [{ message, span: spanOf(error.pos) }] };
  }
  let given: unknown;
  try {
    given = document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    // A name for a value that is nowhere given, or names within names without end.
    const reason = withoutStop(cause instanceof Error ? cause.message : String(cause));
    const message = `${file.name} cannot be read: ${reason}. ${MEANWHILE}`;
    return { value: defaultPolicy, problems: [{ message }] };
  }
  const { problems, value } = toPolicy(given);
  return {
    value,
    problems: problems.map(({ at, message }): Problem => {
      const span = spanAt(document, at);
      return { message: `${file.name}: ${message}`, ...(span ? { span } : {}) };
    }),
  };
}

/** Where the value that a path leads to stands, else the nearest that holds it. */
function spanAt(
  document: { getIn(path: unknown, keepNode: boolean): unknown },
  path: readonly unknown[],
): Span | undefined {
  for (let length = path.length; length > 0; length--) {
    const range = fieldOf(document.getIn(path.slice(0, length), true), 'range');
    if (!Array.isArray(range)) continue;
    const [start, end]: readonly unknown[] = range;
    if (typeof start === 'number' && typeof end === 'number') return spanOf([start, end]);
  }
  return undefined;
}

function spanOf([start, end]: readonly [number, number]): Span {
  return { start, end: Math.max(end, start + 1) };
}

function withoutStop(message: string): string {
  return message.replace(/[.\s]+$/, '');
}

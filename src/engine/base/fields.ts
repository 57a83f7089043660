/** What others give, of which nothing is known: settings, messages, files. */

/** The field of that name, or `undefined` where the value is no object or has none. */
export function fieldOf(from: unknown, name: string): unknown {
  return typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined;
}

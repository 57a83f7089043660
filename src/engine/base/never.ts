/** Ends a `switch` over a union: a case that was forgotten does not compile. */
export function assertNever(value: never): never {
  throw new Error(`No case for ${JSON.stringify(value)}.`);
}

/** Throws where a rule of our own is broken; `rule` names it. Bad input is never a reason to call this. */
export function invariant(holds: unknown, rule: string): asserts holds {
  if (!holds) throw new Error(`Broken rule: ${rule}.`);
}

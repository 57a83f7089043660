// @ts-check

/** Something the person at the keyboard can mend: told in one sentence, without a stack trace. */
export class Problem extends Error {}

/**
 * The one top-level catch of every script.
 * @param {() => Promise<void>} main
 */
export async function runScript(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    process.exitCode = 1;
  }
}

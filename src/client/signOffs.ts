/** Decisions on claims: signed off, asked about, waived, withdrawn. */
import { type QuickPickItem, type TextEditor, window } from 'vscode';
import { type DecideAnswer, type DecideQuestion, messages } from '../protocol/messages.ts';
import type { Desk } from './desk.ts';
import { announce, claimWalkedTo, goOnAfter, inShort, inTurn } from './openClaims.ts';
import { plain } from './ranges.ts';

/** What the quick pick begins with, until a desk has ways of its own. */
const COMMON_METHODS = ['by phone', 'document', 'recording', 'in person', 'known to the desk'] as const;
const REMEMBERED = 8;
const METHODS = 'deskcheck.methods';

/**
 * Asks how it was verified: the way taken last comes first, and what is typed is a way too. `claims` of the draft `uri` by
 * their ids; without them what is meant at the cursor.
 */
export async function signOff(desk: Desk, uri?: unknown, claims?: unknown): Promise<void> {
  const place = await placeMeant(desk, 'verified', uri, claims);
  if (place === undefined) return;
  const title = `Sign Off ${place.what}`;
  const method = await chooseMethod(desk, title);
  if (method === undefined) return;
  const note = await askForNote(title, 'A note for the log: who said so, which page. Enter leaves it out.');
  if (note === undefined) return;
  await remember(desk, method);
  await inTurn(() => decide(desk, place, { decision: 'verified', method, note }));
}

/** With the method that was chosen last, and on to the next open claim: one key for each. */
export async function signOffAsBefore(desk: Desk, uri?: unknown, claims?: unknown): Promise<void> {
  const [method] = methodsOf(desk);
  if (method === undefined) return signOff(desk, uri, claims);
  await inTurn(() => {
    const place = placeOf(uri, claims);
    return place === undefined ? tellToOpenADraft() : decide(desk, place, { decision: 'verified', method });
  });
}

/** The finding stays, as a remark, and the claim stays open. Arguments as of {@link signOff}. */
export async function queryAuthor(desk: Desk, uri?: unknown, claims?: unknown): Promise<void> {
  const place = await placeMeant(desk, 'queried', uri, claims);
  if (place !== undefined)
    await decideWithNote(
      desk,
      place,
      'queried',
      `Ask the Author About ${place.what}`,
      'What is to be asked? Enter leaves it out.',
    );
}

/** The claim may stand unchecked. Arguments as of {@link signOff}. */
export async function waive(desk: Desk, uri?: unknown, claims?: unknown): Promise<void> {
  const place = await placeMeant(desk, 'waived', uri, claims);
  if (place !== undefined)
    await decideWithNote(
      desk,
      place,
      'waived',
      `Waive ${place.what}`,
      'Why may it stand unchecked? Enter leaves it out.',
    );
}

/** Takes back what was decided. Arguments as of {@link signOff}. */
export async function withdraw(desk: Desk, uri?: unknown, claims?: unknown): Promise<void> {
  const place = await inTurn(() => placeOf(uri, claims));
  if (place === undefined) return tellToOpenADraft();
  await inTurn(() => decide(desk, place, { decision: 'withdrawn' }));
}

type Place = Pick<DecideQuestion, 'uri' | 'claims'> & {
  /** To go on from, where the decision is made at the cursor. */
  readonly editor: TextEditor | undefined;
};

/** The claims that a quick fix or the view names, else the one that the walk has led to, else what is selected. */
function placeOf(uri: unknown, claims: unknown): Place | undefined {
  if (Array.isArray(claims))
    return typeof uri === 'string'
      ? { uri, claims: claims.filter((claim) => typeof claim === 'string'), editor: undefined }
      : undefined;
  const editor = window.activeTextEditor;
  if (editor === undefined) return undefined;
  const { end, start } = editor.selection;
  const walked = claimWalkedTo(editor);
  return {
    uri: editor.document.uri.toString(),
    claims: walked === undefined ? { start: plain(start), end: plain(end) } : [walked],
    editor,
  };
}

/**
 * What a decision is about, in words for the title of a question; told where there is nothing to decide on, so that
 * nobody answers in vain.
 */
function placeMeant(
  desk: Desk,
  decision: DecideQuestion['decision'],
  uri: unknown,
  claims: unknown,
): Promise<(Place & { readonly what: string }) | undefined> {
  return inTurn(async () => {
    const place = placeOf(uri, claims);
    if (place === undefined) {
      tellToOpenADraft();
      return undefined;
    }
    const server = await desk.needServer();
    const answer = await server?.ask(messages.meant, { uri: place.uri, claims: place.claims, decision });
    if (answer?.refused !== undefined) void window.showWarningMessage(answer.refused);
    return answer === undefined || answer.refused !== undefined
      ? undefined
      : { ...place, claims: answer.decided, what: whatIn(answer, 'Claims') };
  });
}

async function decideWithNote(
  desk: Desk,
  place: Place,
  decision: 'queried' | 'waived',
  title: string,
  prompt: string,
): Promise<void> {
  const note = await askForNote(title, prompt);
  if (note !== undefined) await inTurn(() => decide(desk, place, { decision, note }));
}

const done = { verified: 'Signed off', queried: 'The author is to be asked', waived: 'Waived', withdrawn: 'Withdrawn' };

async function decide(
  desk: Desk,
  { claims, editor, uri }: Place,
  decision: Pick<DecideQuestion, 'decision' | 'method' | 'note'>,
): Promise<void> {
  const server = await desk.needServer();
  if (server === undefined) return;
  const answer = await server.ask(messages.decide, { uri, claims, ...decision });
  if (answer.refused !== undefined) {
    void window.showWarningMessage(answer.refused);
    return;
  }
  const said = `${done[decision.decision]}: ${whatIn(answer, 'claims')}. `;
  if (editor === undefined || decision.decision === 'withdrawn') announce(said.trim());
  else await goOnAfter(desk, editor, answer.decided, said);
}

/** `many` is written as what stands around it: a title's words have capitals. */
function whatIn({ decided, words }: DecideAnswer, many: 'claims' | 'Claims'): string {
  return decided.length === 1 ? `“${inShort(words[0] ?? '')}”` : `${decided.length} ${many}`;
}

/** `undefined` where it was left with Escape. */
function chooseMethod(desk: Desk, title: string): Promise<string | undefined> {
  const known = [...new Set([...methodsOf(desk), ...COMMON_METHODS])].map((label): QuickPickItem => ({ label }));
  const pick = window.createQuickPick();
  pick.title = title;
  pick.placeholder = 'How was it verified? Choose, or write a way of your own.';
  pick.items = known;
  return new Promise((resolve) => {
    pick.onDidChangeValue((value) => {
      const own = value.trim();
      const isKnown = own === '' || known.some(({ label }) => label === own);
      pick.items = isKnown ? known : [...known, { label: own, description: 'as written', alwaysShow: true }];
    });
    pick.onDidAccept(() => {
      resolve(pick.activeItems[0]?.label ?? pick.value.trim());
      pick.dispose();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

async function askForNote(title: string, prompt: string): Promise<string | undefined> {
  return (await window.showInputBox({ title, prompt, placeHolder: 'Note' }))?.trim();
}

function methodsOf({ context }: Desk): readonly string[] {
  const kept: unknown = context.workspaceState.get(METHODS);
  return Array.isArray(kept) ? kept.filter((method) => typeof method === 'string') : [];
}

async function remember(desk: Desk, method: string): Promise<void> {
  const methods = [method, ...methodsOf(desk).filter((other) => other !== method)].slice(0, REMEMBERED);
  await desk.context.workspaceState.update(METHODS, methods);
}

function tellToOpenADraft(): void {
  void window.showInformationMessage(
    'Put the cursor on a claim of a draft, or select one in the view Claims, to decide on it.',
  );
}

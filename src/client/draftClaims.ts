/** The claims of the draft that is being worked on, kept abreast of it: what the view and the marks show. */
import { type Disposable, type Event, EventEmitter, type TextDocument, window, workspace } from 'vscode';
import { type ClaimSignOff, messages } from '../protocol/messages.ts';
import type { ClaimItem } from '../protocol/views.ts';
import type { Desk, Server } from './desk.ts';

/** One draft and what it claims; empty while none was looked at. */
export interface DraftClaims {
  /** The last draft that was active and is still open: to look at a source is not to leave the draft. */
  readonly draft: TextDocument | undefined;
  readonly claims: readonly OneClaim[];
  readonly onChange: Event<void>;
}

/** A claim and how it stands at the desk; `open` where it is worth a look and not signed off. */
export interface OneClaim {
  readonly uri: string;
  readonly item: ClaimItem;
  /** `undefined` where sign-offs cannot be told. */
  readonly signOff: ClaimSignOff | undefined;
  readonly open: boolean;
}

/** Milliseconds that the statuses of one check come in. */
const PAUSE = 50;

/** Reads the claims anew whenever a check has ended or another draft comes to the front. */
export function followDraft(desk: Desk): DraftClaims & Disposable {
  const changed = new EventEmitter<void>();
  let draft: TextDocument | undefined;
  let claims: readonly OneClaim[] = [];
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;

  const choose = (server: Server): TextDocument | undefined => {
    const active = window.activeTextEditor?.document;
    if (active && isDraft(server, active)) return active;
    return draft && !draft.isClosed && isDraft(server, draft) ? draft : undefined;
  };
  const read = async (): Promise<void> => {
    const server = desk.server();
    if (server === undefined) return;
    const mine = ++turn;
    const chosen = choose(server);
    const found = chosen === undefined ? [] : await claimsOf(server, chosen.uri.toString()).catch(() => undefined);
    // A later reading is under way, or this one was overtaken by an edit: the next status brings another.
    if (mine !== turn || found === undefined) return;
    const now = JSON.stringify([chosen?.uri.toString(), found]);
    if (now === told) return;
    told = now;
    draft = chosen;
    claims = found;
    changed.fire();
  };
  const readSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void read(), PAUSE);
  };
  const parts: Disposable[] = [
    changed,
    window.onDidChangeActiveTextEditor(readSoon),
    workspace.onDidCloseTextDocument(readSoon),
    desk.onStarted((server) => {
      parts.push(server.onStatus(readSoon));
      readSoon();
    }),
  ];
  return {
    get draft() {
      return draft;
    },
    get claims() {
      return claims;
    },
    onChange: changed.event,
    dispose: () => {
      clearTimeout(timer);
      for (const part of parts) part.dispose();
    },
  };
}

function isDraft(server: Server, { uri }: TextDocument): boolean {
  return server.statusOf(uri.toString())?.role === 'draft';
}

async function claimsOf(server: Server, uri: string): Promise<readonly OneClaim[] | undefined> {
  const [items, signOffs] = await Promise.all([
    server.ask(messages.claims, { uri }),
    server.ask(messages.signOffs, { uri }).catch(() => undefined),
  ]);
  if (items === null) return undefined;
  const decided = new Map(signOffs?.claims.map((signOff) => [keyOf(signOff), signOff]));
  return items.map((item) => {
    const signOff = decided.get(keyOf(item));
    return { uri, item, signOff, open: item.found && signOff?.checked !== true };
  });
}

/** One verdict each: no two of one rule stand at the same words. */
function keyOf({ code, range }: Pick<ClaimItem, 'code' | 'range'>): string {
  return `${code} ${JSON.stringify(range)}`;
}

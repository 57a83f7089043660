/**
 * What can be done from a hover. The server's text holds words of sources and is never trusted; these links stand in a
 * text of their own that holds none, and only the commands named here work in it.
 */
import { type CancellationToken, type Hover, MarkdownString, type Position, type TextDocument } from 'vscode';
import { messages } from '../protocol/messages.ts';
import type { ClaimItem } from '../protocol/views.ts';
import type { CommandName } from './commandNames.ts';
import type { Server } from './desk.ts';

interface Action {
  readonly icon: string;
  readonly label: string;
  readonly command: CommandName;
  readonly fits: (claim: ClaimItem) => boolean;
  /** Takes the claim's id, or its words, rather than its place. */
  readonly by?: 'id' | 'words';
}

const isSourced = ({ sources }: ClaimItem) => sources.length > 0;

const actions: readonly Action[] = [
  { icon: 'go-to-file', label: 'Go to Source', command: 'deskcheck.goToSource', fits: isSourced },
  {
    icon: 'replace',
    label: 'Take the Source’s Value',
    command: 'deskcheck.replaceClaim',
    fits: (claim) => !!claim.fix && isSourced(claim),
  },
  // What the draft itself or the calendar gives.
  {
    icon: 'replace',
    label: 'Correct It',
    command: 'deskcheck.replaceClaim',
    fits: (claim) => !!claim.fix && !isSourced(claim),
  },
  { icon: 'diff', label: 'Compare', command: 'deskcheck.compare', fits: isSourced },
  { icon: 'pass', label: 'Sign Off …', command: 'deskcheck.signOff', fits: ({ found }) => found, by: 'id' },
  { icon: 'question', label: 'Explain', command: 'deskcheck.explainVerdict', fits: () => true },
  { icon: 'search', label: 'Look Up', command: 'deskcheck.lookUp', fits: () => true, by: 'words' },
  {
    icon: 'book',
    label: 'Everything About This Name',
    command: 'deskcheck.showEverythingAbout',
    fits: ({ name }) => name !== '',
  },
  { icon: 'list-tree', label: 'Show in Claims', command: 'deskcheck.revealClaim', fits: () => true },
];

/** The hover with its links above what it says; as it was where nothing is claimed there. */
export async function withActions(
  server: Server,
  document: TextDocument,
  { character, line }: Position,
  hover: Hover | null | undefined,
  token: CancellationToken,
): Promise<Hover | null | undefined> {
  if (!hover) return hover;
  const uri = document.uri.toString();
  const position = { line, character };
  const claim = await server.ask(messages.claimAt, { uri, position }, token).catch(() => null);
  if (claim === null) return hover;
  const fitting = actions.filter(({ fits }) => fits(claim));
  const text = new MarkdownString('', true);
  text.isTrusted = { enabledCommands: fitting.map(({ command }) => command) };
  const argumentsOf = ({ by }: Action) => (by === 'words' ? [claim.words] : [uri, by === 'id' ? [claim.id] : position]);
  const links = fitting.map((action) => {
    const { command, icon, label } = action;
    const args = encodeArguments(argumentsOf(action));
    // A line may end within a label, but not between icon and label.
    return `[$(${icon})\u00a0${label}](command:${command}?${args})`;
  });
  text.appendMarkdown(links.join(' \u00a0 '));
  // Above the evidence, which may be long.
  hover.contents.unshift(text);
  return hover;
}

/** A bracket would end the link. */
function encodeArguments(args: readonly unknown[]): string {
  return encodeURIComponent(JSON.stringify(args)).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
}

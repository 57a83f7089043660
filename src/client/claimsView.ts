/** The view "Claims": what the draft says, by verdict or in its own order. */
import {
  commands,
  Disposable,
  EventEmitter,
  type TextDocument,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import type { ShownOutcome } from '../protocol/views.ts';
import type { CommandName } from './commandNames.ts';
import { counted } from './counted.ts';
import type { Desk } from './desk.ts';
import type { DraftClaims, OneClaim } from './draftClaims.ts';
import { inOneLine } from './othersText.ts';
import type { PlainPosition, PlainRange } from './ranges.ts';
import { createRowNews } from './rowNews.ts';
import { rowsMeant } from './rowsMeant.ts';
import { iconOf, looks, outcomesByWeight, queriedIcon, signedIcon } from './verdictLooks.ts';

interface Group {
  readonly outcome: ShownOutcome;
  readonly claims: readonly OneClaim[];
}

/** A row: a claim, or the verdict that some claims share. */
export type ClaimRow = OneClaim | Group;

/** The view, for commands that act on it. */
export interface ClaimsView extends Disposable {
  orderBy(order: 'verdict' | 'text'): Promise<void>;
  showOnlyOpen(only: boolean): Promise<void>;
  /** Opens the view with the claim at a line and column selected; says whether there is one. */
  reveal(uri: string, position: PlainPosition): Promise<boolean>;
  /** The claims that a key pressed in the view is meant for: those selected with the row that has the focus, else that row; none at a heading. */
  meant(): Promise<readonly OneClaim[]>;
}

/** Shows what `draftClaims` holds, now and whenever it changes. */
export function showClaims(desk: Desk, draftClaims: DraftClaims): ClaimsView {
  const memory = desk.context.workspaceState;
  let order = memory.get('claims.order') === 'text' ? ('text' as const) : ('verdict' as const);
  let onlyOpen = memory.get('claims.onlyOpen') === true;
  let rows: readonly ClaimRow[] = [];
  let counts: Counts = { open: 0, all: 0 };
  const changed = new EventEmitter<void>();
  const provider: TreeDataProvider<ClaimRow> = {
    onDidChangeTreeData: changed.event,
    getChildren: (row) => {
      if (row === undefined) news.asked();
      return [...(row === undefined ? rows : isGroup(row) ? row.claims : [])];
    },
    getParent: (row) => (isGroup(row) ? undefined : rows.find((group) => isGroup(group) && group.claims.includes(row))),
    getTreeItem: (row) => (isGroup(row) ? groupItem(row) : claimItem(row, order === 'text')),
  };
  const view = window.createTreeView('deskcheck.claims', {
    treeDataProvider: provider,
    showCollapseAll: true,
    canSelectMany: true,
  });
  const news = createRowNews(
    () => {
      changed.fire();
      const message = onlyOpen ? messageOf(counts) : '';
      if (view.message !== message) view.message = message;
    },
    () => view.visible,
  );
  const update = () => {
    const own = draftClaims.claims.filter(({ item }) => item.toldWith === undefined);
    const open = own.filter((claim) => claim.open);
    const shown = onlyOpen ? open : own;
    rows = order === 'text' ? shown : grouped(shown);
    counts = { open: open.length, all: own.length };
    tell(view, draftClaims.draft, counts);
    news.changed();
  };
  const remember = async (key: string, value: unknown): Promise<void> => {
    update();
    await setKeys(order, onlyOpen);
    await memory.update(key, value);
  };
  void setKeys(order, onlyOpen);
  /** One at a time: each toggles a row and reads the selection. */
  let asked: Promise<readonly ClaimRow[]> = Promise.resolve([]);
  const parts = [
    draftClaims.onChange(update),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible) news.shown();
    }),
    news,
    view,
    changed,
  ];
  update();
  return {
    orderBy: (next) => {
      order = next;
      return remember('claims.order', next);
    },
    showOnlyOpen: (only) => {
      onlyOpen = only;
      return remember('claims.onlyOpen', only);
    },
    reveal: async (uri, position) => {
      const at = () => {
        const shown = allIn(rows);
        const told = claimAt(draftClaims.claims, uri, position)?.item.toldWith;
        return claimAt(shown, uri, position) ?? shown.find(({ item }) => item.id === told);
      };
      if (at() === undefined && onlyOpen) {
        onlyOpen = false;
        await remember('claims.onlyOpen', false);
      }
      // What the view was not told of it cannot reveal.
      await news.told();
      const claim = at();
      if (claim === undefined) return false;
      await view.reveal(claim, { select: true, focus: true, expand: true });
      return true;
    },
    meant: () => {
      const ask = async () => {
        await news.told();
        return rowsMeant(() => view.selection, toggleSelection, idOf);
      };
      asked = asked.then(ask, ask);
      return asked.then((found) => found.filter((row): row is OneClaim => !isGroup(row)));
    },
    dispose: () => Disposable.from(...parts).dispose(),
  };
}

async function toggleSelection(): Promise<void> {
  await commands.executeCommand('list.toggleSelection');
}

/** What the editor knows the row by, whenever it was read. */
function idOf(row: ClaimRow): string {
  return isGroup(row) ? row.outcome : idOfClaim(row);
}

function idOfClaim({ item: { code, id, range } }: OneClaim): string {
  return `${id} ${code} ${range.start.line}:${range.start.character}`;
}

/** Of the draft's claims, whether or not they are shown. */
interface Counts {
  readonly open: number;
  readonly all: number;
}

function tell(view: TreeView<ClaimRow>, draft: TextDocument | undefined, { all, open }: Counts): void {
  view.badge = open === 0 ? undefined : { value: open, tooltip: counted(open, 'open claim') };
  view.description = draft === undefined ? '' : nameOf(draft.uri.path);
  const state = draft === undefined ? 'none' : all === 0 ? 'blank' : open === 0 ? 'done' : 'open';
  void commands.executeCommand('setContext', 'deskcheck.draft', state);
}

function messageOf({ all, open }: Counts): string {
  return all > 0 ? `${open} open of ${all}; the others are not shown.` : '';
}

async function setKeys(order: 'verdict' | 'text', onlyOpen: boolean): Promise<void> {
  await commands.executeCommand('setContext', 'deskcheck.claimsOrder', order);
  await commands.executeCommand('setContext', 'deskcheck.claimsOnlyOpen', onlyOpen);
}

function grouped(claims: readonly OneClaim[]): readonly Group[] {
  return outcomesByWeight
    .map((outcome) => ({ outcome, claims: claims.filter(({ item }) => item.outcome === outcome) }))
    .filter((group) => group.claims.length > 0);
}

function groupItem({ claims, outcome }: Group): TreeItem {
  const { heading } = looks[outcome];
  const item = new TreeItem(
    heading,
    outcome === 'supported' ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded,
  );
  item.id = outcome;
  const decided = claims.some(({ signOff }) => isDecided(signOff));
  const open = claims.filter((claim) => claim.open).length;
  item.description = decided ? `${open} of ${claims.length} open` : String(claims.length);
  item.iconPath = iconOf(outcome);
  item.contextValue = 'verdict';
  item.accessibilityInformation = {
    label: `${heading}, ${counted(claims.length, 'claim')}${decided ? `, ${open} open` : ''}`,
  };
  return item;
}

function isDecided(signOff: OneClaim['signOff']): boolean {
  return signOff !== undefined && signOff.standing.state !== 'open';
}

function claimItem(row: OneClaim, namesVerdict: boolean): TreeItem {
  const { item: claim, open, signOff, uri } = row;
  const words = inOneLine(claim.words === '' ? claim.value : claim.words);
  const line = `line ${claim.range.start.line + 1}`;
  const { word } = looks[claim.outcome];
  const decision = signOff?.words ?? '';
  const { state } = signOff?.standing ?? { state: 'open' };
  const decided = state === 'signed' ? 'signed off' : state === 'queried' ? 'queried' : '';
  const about = [namesVerdict ? word : '', decided, line, claim.found ? inOneLine(claim.sources[0] ?? '', 40) : ''];
  const item = new TreeItem(words, TreeItemCollapsibleState.None);
  item.id = idOfClaim(row);
  item.description = about.filter((part) => part !== '').join(' · ');
  item.iconPath = state === 'signed' ? signedIcon : state === 'queried' ? queriedIcon : iconOf(claim.outcome);
  // Plain text: what the draft and the sources say can be no markup here.
  item.tooltip = [inOneLine(claim.sentence, 400), claim.message, decision].filter((part) => part !== '').join('\n\n');
  const traits = {
    sourced: claim.sources.length > 0,
    fixable: claim.fix !== undefined,
    named: claim.name !== '',
    decided: decision !== '',
  };
  item.contextValue = ['claim', ...Object.entries(traits).flatMap(([trait, has]) => (has ? [trait] : []))].join(' ');
  item.accessibilityInformation = {
    label: [words, claim.kind, word, decision === '' ? (open ? 'open' : '') : decision, line]
      .filter((part) => part !== '')
      .join(', '),
  };
  item.command = {
    title: 'Go to the Claim',
    command: 'deskcheck.goToClaim' satisfies CommandName,
    arguments: [uri, claim.range],
  };
  return item;
}

/** The closest fit: what is underlined, else the whole claim. */
function claimAt(claims: readonly OneClaim[], uri: string, position: PlainPosition): OneClaim | undefined {
  const own = claims.filter((claim) => claim.uri === uri);
  return (
    own.find(({ item }) => holds(item.range, position)) ?? own.find(({ item }) => holds(item.claimRange, position))
  );
}

function holds({ end, start }: PlainRange, { character, line }: PlainPosition): boolean {
  const afterStart = line > start.line || (line === start.line && character >= start.character);
  return afterStart && (line < end.line || (line === end.line && character <= end.character));
}

function allIn(rows: readonly ClaimRow[]): readonly OneClaim[] {
  return rows.flatMap((row) => (isGroup(row) ? row.claims : [row]));
}

function isGroup(row: ClaimRow): row is Group {
  return 'outcome' in row;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

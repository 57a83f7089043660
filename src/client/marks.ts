/** Signs beside open claims, so that verdicts are told apart without colour, and faint dots under supported ones. */
import {
  type DecorationOptions,
  Disposable,
  type TextDocument,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  Uri,
  Range as VscodeRange,
  window,
  workspace,
} from 'vscode';
import type { ShownOutcome } from '../protocol/views.ts';
import type { DraftClaims, OneClaim } from './draftClaims.ts';
import { toRange } from './ranges.ts';
import { looks, outcomesByWeight } from './verdictLooks.ts';

/** Drawn with lines alone, so that they can be told at a glance and in any theme. */
const shapes: Readonly<Record<Exclude<ShownOutcome, 'supported'>, string>> = {
  contradicted: '<path d="M3.5 3.500l9 9M12.5 3.500l-9 9"/>',
  inconsistent: '<path d="M3 6.200h10M3 9.800h10M10.5 3l-5 10"/>',
  disputed: '<path d="M2.5 5.500h10M9.5 2.500l3 3-3 3M13.5 11h-10M6.5 8l-3 3 3 3"/>',
  outdated: '<circle cx="8" cy="8" r="5.5"/><path d="M8 4.500V8l2.5 1.5"/>',
  unverified: '<path d="M5.5 6a2.5 2.5 0 1 1 3.7 2.200C8.4 8.7 8 9.2 8 10M8 12.800v.2"/>',
  imprecise: '<path d="M3 6.500c1.7-2 3.3-2 5 0s3.3 2 5 0M3 11c1.7-2 3.3-2 5 0s3.3 2 5 0"/>',
};

interface Marks {
  readonly gutter: ReadonlyMap<ShownOutcome, TextEditorDecorationType>;
  readonly words: ReadonlyMap<ShownOutcome, TextEditorDecorationType>;
  readonly supported: TextEditorDecorationType;
}

/** On the draft that `draftClaims` is about, in each editor that shows it. */
export function showMarks(draftClaims: DraftClaims): Disposable {
  let marks: Marks | undefined;
  const paint = (editor: TextEditor): void => {
    const own = draftClaims.draft === editor.document;
    if (marks === undefined && !own) return;
    // Made when first needed: activation waits for none of this.
    marks ??= createMarks();
    paintEditor(editor, marks, own ? draftClaims.claims : []);
  };
  const paintAll = (): void => {
    for (const editor of window.visibleTextEditors) if (isProse(editor.document)) paint(editor);
  };
  const events = [
    draftClaims.onChange(paintAll),
    window.onDidChangeVisibleTextEditors(paintAll),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('deskcheck')) paintAll();
    }),
  ];
  return new Disposable(() => {
    Disposable.from(...events).dispose();
    if (marks) for (const type of [...marks.gutter.values(), ...marks.words.values(), marks.supported]) type.dispose();
  });
}

function paintEditor(editor: TextEditor, marks: Marks, claims: readonly OneClaim[]): void {
  const settings = workspace.getConfiguration('deskcheck', editor.document);
  const where = settings.get('marks');
  const open = claims.filter((claim) => claim.open);
  for (const [outcome, type] of marks.gutter)
    editor.setDecorations(type, where === 'gutter' ? gutterRanges(open, outcome) : []);
  for (const [outcome, type] of marks.words) {
    const own = where === 'words' ? open.filter(({ item }) => item.outcome === outcome) : [];
    editor.setDecorations(
      type,
      own.map(({ item }) => toRange(item.range)),
    );
  }
  const supported = settings.get('underlineSupported') === true ? claims : [];
  editor.setDecorations(
    marks.supported,
    supported.filter(({ item }) => item.outcome === 'supported').map(({ item }) => toRange(item.range)),
  );
}

/** A line has room for one sign: the gravest. */
function gutterRanges(open: readonly OneClaim[], outcome: ShownOutcome): DecorationOptions[] {
  const lineOf = ({ item }: OneClaim) => item.range.start.line;
  const weight = outcomesByWeight.indexOf(outcome);
  const graver = new Set(
    open.filter(({ item }) => outcomesByWeight.indexOf(item.outcome) < weight).map((claim) => lineOf(claim)),
  );
  const lines = new Set(open.filter(({ item }) => item.outcome === outcome).map((claim) => lineOf(claim)));
  return [...lines].filter((line) => !graver.has(line)).map((line) => ({ range: new VscodeRange(line, 0, line, 0) }));
}

function createMarks(): Marks {
  const marked = outcomesByWeight.filter((outcome) => outcome !== 'supported');
  return {
    gutter: new Map(
      marked.map((outcome) => [
        outcome,
        window.createTextEditorDecorationType({
          gutterIconSize: '80%',
          light: { gutterIconPath: drawn(shapes[outcome], '#3b3b3b') },
          dark: { gutterIconPath: drawn(shapes[outcome], '#d4d4d4') },
        }),
      ]),
    ),
    words: new Map(
      marked.map((outcome) => [
        outcome,
        window.createTextEditorDecorationType({
          after: {
            contentText: looks[outcome].sign,
            margin: '0 0 0 0.15em',
            color: new ThemeColor('descriptionForeground'),
          },
        }),
      ]),
    ),
    supported: window.createTextEditorDecorationType({
      borderWidth: '0 0 1px 0',
      borderStyle: 'dotted',
      borderColor: new ThemeColor('editorLineNumber.foreground'),
    }),
  };
}

function drawn(shape: string, color: string): Uri {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="${color}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">${shape}</svg>`;
  return Uri.parse(`data:image/svg+xml;base64,${btoa(svg)}`);
}

function isProse({ languageId }: TextDocument): boolean {
  return languageId === 'markdown' || languageId === 'plaintext';
}

/** Shows passages of sources one after another, and puts the editor back as it was. */
import {
  type Selection,
  type Tab,
  TabInputText,
  type TextEditor,
  TextEditorRevealType,
  ThemeColor,
  Uri,
  window,
} from 'vscode';
import type { LookUpItem } from '../protocol/messages.ts';
import { toRange } from './ranges.ts';

/** The passages of a list, shown while one moves in it. */
export interface PassagePreview {
  show(item: LookUpItem): void;
  /** What is shown now stays when the preview ends. */
  keep(): void;
  /** Puts back what was there before, unless it is kept. */
  dispose(): Promise<void>;
}

/** Milliseconds to rest on an item before its source opens, so that holding an arrow key opens none in between. */
const REST = 80;

/** What is open and selected now is what {@link PassagePreview.dispose} puts back. */
export function createPassagePreview(): PassagePreview {
  const before = rememberView(window.activeTextEditor);
  const openBefore = new Set(textTabs().map(({ uri }) => uri.toString()));
  const passage = window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new ThemeColor('editor.rangeHighlightBackground'),
  });
  const words = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.findMatchHighlightBackground'),
    border: '1px solid',
    borderColor: new ThemeColor('contrastActiveBorder'),
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let showing: Promise<void> = Promise.resolve();
  let shown = false;
  let kept = false;
  let ended = false;

  const showNow = async (item: LookUpItem): Promise<void> => {
    if (ended) return;
    const range = toRange(item.range);
    const editor = await window.showTextDocument(Uri.parse(item.uri), {
      preview: true,
      preserveFocus: true,
      selection: range,
    });
    shown = true;
    editor.revealRange(range, TextEditorRevealType.InCenter);
    editor.setDecorations(passage, [toRange(item.passageRange)]);
    editor.setDecorations(words, [range]);
  };

  return {
    show: (item) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        // A source that was just deleted cannot be shown; the list still says what it said.
        showing = showing.then(() => showNow(item)).catch(() => undefined);
      }, REST);
    },
    keep: () => {
      kept = true;
    },
    dispose: async () => {
      ended = true;
      clearTimeout(timer);
      await showing;
      passage.dispose();
      words.dispose();
      if (kept || !shown) return;
      await before?.();
      const left = textTabs().filter(({ tab, uri }) => tab.isPreview && !openBefore.has(uri.toString()));
      await window.tabGroups.close(
        left.map(({ tab }) => tab),
        true,
      );
    },
  };
}

/** Opens the source for good, with the fact selected. */
export async function openPassage({ range, uri }: LookUpItem): Promise<void> {
  const selection = toRange(range);
  const editor = await window.showTextDocument(Uri.parse(uri), { preview: false, selection });
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

function rememberView(editor: TextEditor | undefined): (() => Promise<void>) | undefined {
  if (editor === undefined) return undefined;
  const { document, viewColumn } = editor;
  const selection: Selection = editor.selection;
  const [visible] = editor.visibleRanges;
  return async () => {
    const again = await window.showTextDocument(document, {
      selection,
      preview: false,
      ...(viewColumn === undefined ? {} : { viewColumn }),
    });
    if (visible) again.revealRange(visible, TextEditorRevealType.AtTop);
  };
}

function textTabs(): readonly { readonly tab: Tab; readonly uri: Uri }[] {
  return window.tabGroups.all.flatMap(({ tabs }) =>
    tabs.flatMap((tab) => (tab.input instanceof TabInputText ? [{ tab, uri: tab.input.uri }] : [])),
  );
}

/** Tells a view that its rows have changed, so that the editor heeds it. */

/** What is told of the rows of one view. */
export interface RowNews {
  /** There are other rows: the view is told at once, or as soon as it heeds what it is told. */
  changed(): void;
  /** The view asks for its first rows. */
  asked(): void;
  /** The view has come into sight. */
  shown(): void;
  /** Resolves once the view was told of the last change. */
  told(): Promise<void>;
  dispose(): void;
}

/** Milliseconds, a few more than those in which the editor gathers what it is told after the first. */
const TOGETHER = 250;

/** Milliseconds in which a view in sight has asked for its rows. */
const PATIENCE = 1000;

/**
 * The editor drops what it knows of the rows when it heeds that they changed, and loses that news where it meets its own
 * first question for them (seen in VS Code 1.139): headings stay that nothing stands under. So a view that has not
 * asked for its rows is told once more. What it is told soon after something else it heeds later, when it may have
 * asked before: `tell`, the only one that may speak to the view, is therefore called with pauses.
 */
export function createRowNews(tell: () => void, isShown: () => boolean): RowNews {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let isAsked = true;
  let whenTold: (() => void)[] | undefined;
  const tellNow = (): void => {
    isAsked = false;
    pause = setTimeout(endPause, TOGETHER);
    beginPatience();
    tell();
    for (const each of whenTold ?? []) each();
    whenTold = undefined;
  };
  const endPause = (): void => {
    pause = undefined;
    if (whenTold !== undefined) tellNow();
  };
  const beginPatience = (): void => {
    clearTimeout(patience);
    patience = setTimeout(() => {
      if (!isAsked && isShown()) tellNow();
    }, PATIENCE);
  };
  return {
    changed: () => {
      if (pause === undefined) tellNow();
      else whenTold ??= [];
    },
    asked: () => {
      isAsked = true;
    },
    shown: beginPatience,
    told: () => new Promise((resolve) => (whenTold === undefined ? resolve() : void whenTold.push(resolve))),
    dispose: () => {
      clearTimeout(pause);
      clearTimeout(patience);
    },
  };
}

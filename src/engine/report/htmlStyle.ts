/** The look of the web page. Colour never tells a verdict alone: each has its sign, its word and its own line under the words. */

export const styleSheet = `:root {
  color-scheme: light;
  --paper: #ffffff;
  --ink: #1b1b1b;
  --faint: #555555;
  --rule: #c8c8c8;
  --link: #0b4f9e;
  --contradicted: #b00020;
  --disputed: #6d1b9e;
  --outdated: #00528f;
  --unverified: #8a4500;
  --imprecise: #555500;
  --supported: #1a6730;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --paper: #17191c;
    --ink: #ececec;
    --faint: #b4b4b4;
    --rule: #4a4d52;
    --link: #8cbcff;
    --contradicted: #ff9aa2;
    --disputed: #dcb0ff;
    --outdated: #8fcaff;
    --unverified: #ffbf69;
    --imprecise: #d9d774;
    --supported: #93dfa3;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 75rem; padding: 1.5rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1, h2, h3 { line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin-top: 2.5rem; border-bottom: 2px solid var(--rule); padding-bottom: 0.25rem; }
a { color: var(--link); }
a:focus-visible, .wide:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
:target { outline: 3px solid var(--link); }
.contradicted { --verdict: var(--contradicted); --line: wavy; }
.disputed { --verdict: var(--disputed); --line: double; }
.outdated { --verdict: var(--outdated); --line: dashed; }
.unverified { --verdict: var(--unverified); --line: dotted; }
.imprecise { --verdict: var(--imprecise); --line: dashed; }
.supported { --verdict: var(--supported); --line: solid; }
mark { background: none; color: inherit; text-decoration: underline var(--line) var(--verdict) 2px; text-underline-offset: 0.2em; text-decoration-skip-ink: none; }
mark.imprecise, .imprecise mark, mark.supported, .supported mark { text-decoration-thickness: 1px; }
sup { line-height: 0; font-size: 0.75em; margin-left: 0.1em; }
sup a, .sign, td > p > strong:only-of-type { color: var(--verdict, inherit); }
sup a { font-weight: 700; white-space: nowrap; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; padding: 0; }
.sign { font-weight: 700; }
.draft { max-width: 44rem; padding: 1rem 1.25rem; border: 1px solid var(--rule); border-radius: 4px; font: 1.0625rem/1.8 Georgia, "Times New Roman", serif; white-space: pre-wrap; overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; }
caption { text-align: left; color: var(--faint); padding-bottom: 0.5rem; }
th, td { border: 1px solid var(--rule); padding: 0.5rem 0.625rem; text-align: left; vertical-align: top; overflow-wrap: break-word; }
td { min-width: 8rem; }
col.claim { width: 18%; }
col.verdict { width: 26%; }
col.evidence { width: 38%; }
col.sign-off { width: 14%; }
td p { margin: 0 0 0.375rem; }
figure { margin: 0 0 0.625rem; }
blockquote { margin: 0; padding-left: 0.625rem; border-left: 3px solid var(--rule); }
figcaption, .aside { color: var(--faint); font-size: 0.92em; }
.path { overflow-wrap: anywhere; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print {
  @page { margin: 16mm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .draft { max-width: none; border: 0; padding: 0; font-size: 11pt; }
  .wide { overflow: visible; }
  table { font-size: 8.5pt; line-height: 1.35; }
  th, td { padding: 3pt 5pt; }
  td { min-width: 0; }
  thead { display: table-header-group; }
  tr, figure { break-inside: avoid; }
  .wide:focus-visible, :target { outline: none; }
  h2, h3, caption { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;

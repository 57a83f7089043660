import { draftCodes, fileUri, openFile, untilCodes } from '../support/drafts.ts';

describe('Restricted Mode', () => {
  it('does not keep drafts from being checked: nothing of the folder is run', async () => {
    await openFile('draft.md');
    await untilCodes(fileUri('draft.md'), ...draftCodes);
  });
});

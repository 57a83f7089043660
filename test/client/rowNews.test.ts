import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { createRowNews, type RowNews } from '../../src/client/rowNews.ts';

describe('news of the rows of a view', () => {
  let told = 0;
  let isShown = true;
  let news: RowNews;
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    told = 0;
    isShown = true;
    news = createRowNews(
      () => {
        told++;
      },
      () => isShown,
    );
  });
  afterEach(() => mock.timers.reset());

  it('is told at once', () => {
    news.changed();
    assert.equal(told, 1);
  });

  it('is told once where the view asks for its rows', () => {
    news.changed();
    news.asked();
    mock.timers.tick(10_000);
    assert.equal(told, 1);
  });

  it('is told again until the view asks: the editor may lose it', () => {
    news.asked();
    news.changed();
    mock.timers.tick(1000);
    assert.equal(told, 2);
    mock.timers.tick(1000);
    assert.equal(told, 3);
    news.asked();
    mock.timers.tick(10_000);
    assert.equal(told, 3);
  });

  it('is not told again to a view that nobody sees, which asks when it comes into sight', () => {
    isShown = false;
    news.changed();
    mock.timers.tick(10_000);
    assert.equal(told, 1);
    isShown = true;
    news.shown();
    mock.timers.tick(1000);
    assert.equal(told, 2);
  });

  it('is told with pauses, since the editor heeds only then at once', () => {
    news.changed();
    news.changed();
    news.changed();
    news.asked();
    assert.equal(told, 1);
    mock.timers.tick(249);
    assert.equal(told, 1);
    mock.timers.tick(1);
    assert.equal(told, 2);
    news.asked();
    mock.timers.tick(10_000);
    assert.equal(told, 2);
  });

  it('can be waited for', async () => {
    await news.told();
    news.changed();
    await news.told();
    let isDone = false;
    news.changed();
    const done = news.told().then(() => {
      isDone = true;
    });
    await Promise.resolve();
    assert.equal(isDone, false);
    mock.timers.tick(250);
    await done;
    assert.equal(told, 2);
  });
});

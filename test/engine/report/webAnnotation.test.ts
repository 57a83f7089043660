/** Held against what https://www.w3.org/TR/annotation-model/ says MUST be: the numbers are its sections. */
import assert from 'node:assert/strict';
import { budget, hostile, type ReportAsked, written } from '../../support/reports.ts';

const motivations = new Set(
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  ),
);
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

// What was parsed has no type until it has been looked at, which is what these tests do.
type Node = Record<string, unknown>;

describe('a report as Web Annotations', () => {
  for (const [name, asked] of Object.entries({ budget, hostile, empty: { ...budget, draft: { text: 'Nothing.\n' } } }))
    it(`fits the model: ${name}`, async () => {
      const collection = await collectionOf(asked);
      assert.equal(collection['@context'], 'http://www.w3.org/ns/anno.jsonld'); // 5.1
      assertIri(collection.id);
      assert.equal(collection.type, 'AnnotationCollection');
      assert.equal(typeof collection.label, 'string');
      const annotations = annotationsIn(collection);
      assert.equal(collection.total, annotations.length);
      if (annotations.length === 0) return assert.equal(collection.first, undefined);
      const page = collection.first as Node; // 5.2
      assertIri(page.id);
      assert.equal(page.type, 'AnnotationPage');
      assert.equal(page.partOf, collection.id);
      assert.equal(page.startIndex, 0);
      annotations.forEach(assertAnnotation);
      assert.equal(new Set(annotations.map(({ id }) => id)).size, annotations.length);
    });

  it('selects the words by their quote, and by code points rather than code units', async () => {
    const { target } =
      annotationsIn(await collectionOf(budget)).find((each) => quoteOf(each.target).exact === '£4.7 million') ??
      assert.fail();
    const text = budget.draft.text;
    const { end, start } = selectorOf(target, 'TextPositionSelector');
    assert.equal(Array.from(text).slice(Number(start), Number(end)).join(''), '£4.7 million');
    assert.equal(start, text.indexOf('£4.7') - 1);
    assert.deepEqual(quoteOf(target), {
      type: 'TextQuoteSelector',
      exact: '£4.7 million',
      prefix: 'he council approved a budget of ',
      suffix: ' on Sunday.\r\n\r\nMayor Anna Keller',
    });
  });

  it('has the verdict, the message and the evidence as bodies', async () => {
    const { body } =
      annotationsIn(await collectionOf(budget)).find((each) => quoteOf(each.target).exact === '£4.7 million') ??
      assert.fail();
    const [verdict, message, evidence, passage] = body as Node[];
    assert.equal(verdict?.value, 'contradicted');
    assert.match(String(message?.value), /£4\.2 million/);
    assert.equal((evidence?.source as Node | undefined)?.id, 'file:///news%20room/seeds/budget.md');
    assert.equal(quoteOf(evidence).exact, '£4.2 million');
    const source = `---\ndate: 2026-03-01\n---\n${budget.sources[0]?.text}`;
    const { end, start } = selectorOf(evidence, 'TextPositionSelector');
    assert.equal(Array.from(source).slice(Number(start), Number(end)).join(''), '£4.2 million');
    assert.match(String(passage?.value), /^Says otherwise: budget\.md \(1 March 2026\): “🙂 The council/);
  });

  it('quotes a source as it stands, markup and all', async () => {
    const source = {
      name: 'budget.md',
      date: '2026-03-01',
      text: 'The council approved a budget of £**4.2** million.\n',
    };
    const { body } = annotationsIn(await collectionOf({ ...budget, sources: [source] }))[0] ?? assert.fail();
    assert.deepEqual(quoteOf((body as Node[])[2]), {
      type: 'TextQuoteSelector',
      exact: '£**4.2** million',
      prefix: 'he council approved a budget of ',
      suffix: '.\n',
    });
  });

  it('tells who signed off', async () => {
    const [annotation] = annotationsIn(await collectionOf(hostile));
    const last = (annotation?.body as Node[] | undefined)?.at(-1);
    assert.deepEqual(last?.creator, { type: 'Person', name: '=Ann <b>Roe</b>' });
    assert.equal(last?.created, '2026-03-02T09:00:00.000Z');
  });
});

async function collectionOf(asked: ReportAsked): Promise<Node> {
  return JSON.parse(await written('jsonld', asked));
}

function annotationsIn({ first }: Node): readonly Node[] {
  return first === undefined ? [] : ((first as Node).items as Node[]);
}

function assertAnnotation({ body, generated, generator, id, motivation, target, type }: Node): void {
  assertIri(id); // 3.1
  assert.equal(type, 'Annotation');
  assert.ok(motivations.has(String(motivation))); // 3.3.5
  assert.match(String(generated), MOMENT); // 3.3.1
  assert.equal((generator as Node).type, 'Software');
  for (const each of body as Node[]) assertBody(each);
  assertSpecificResource(target);
}

function assertBody(body: Node): void {
  assert.ok(motivations.has(String(body.purpose)));
  if (body.type !== 'TextualBody') {
    assertSpecificResource(body);
    return;
  }
  assert.equal(typeof body.value, 'string'); // 3.2.4
  assert.equal(body.format, 'text/plain');
  if (body.created !== undefined) assert.match(String(body.created), MOMENT);
}

/** 4: one source, and selectors of known types. */
function assertSpecificResource(resource: unknown): void {
  const { selector, source, type } = resource as Node;
  assert.equal(type, 'SpecificResource');
  assertIri((source as Node).id);
  for (const each of selector as Node[]) {
    if (each.type === 'TextPositionSelector') {
      assert.ok(Number.isInteger(each.start) && Number(each.start) >= 0); // 4.2.5
      assert.ok(Number.isInteger(each.end) && Number(each.end) > Number(each.start));
    } else {
      assert.equal(each.type, 'TextQuoteSelector');
      for (const name of ['exact', 'prefix', 'suffix']) assert.equal(typeof each[name], 'string'); // 4.2.4: the last two should be
      assert.notEqual(each.exact, '');
    }
  }
}

function selectorOf(resource: unknown, type: string): Node {
  return ((resource as Node).selector as Node[]).find((each) => each.type === type) ?? assert.fail(`No ${type}.`);
}

function quoteOf(resource: unknown): Node {
  return selectorOf(resource, 'TextQuoteSelector');
}

function assertIri(id: unknown): void {
  assert.ok(URL.canParse(String(id)), `${id} is no IRI.`);
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkData } from '../../data/check/check.ts';
import { sentenceOf } from '../../data/check/problem.ts';
import { dataFiles, schemaPathOf } from '../../data/files.ts';
import { jsonSchemaOf } from '../../data/json-schema.ts';
import { readTexts } from '../../data/read.ts';
import { stopOnProblems } from '../../data/stop-on-problems.ts';

const fixtures = new URL('../fixtures/record/', import.meta.url).pathname;
const valid = readTexts(`${fixtures}valid`);
const invalid = readdirSync(`${fixtures}invalid`);

const sentences = (texts: ReadonlyMap<string, string>) => checkData(texts).map(sentenceOf);

describe('the data that ships', () => {
  it('has no problem', () => {
    expect(sentences(readTexts())).toEqual([]);
  });

  it.each(dataFiles.map((file) => [file.path, file] as const))(
    'gives editors the current JSON Schema of %s',
    (_, file) => {
      expect(readTexts().get(schemaPathOf(file))).toBe(jsonSchemaOf(file));
    },
  );

  it('is mapped to its JSON Schemas for editors', () => {
    const settings = readFileSync(new URL('../../.vscode/settings.json', import.meta.url), 'utf8');
    const mapped = dataFiles.map(
      (file) => [file.path.replace(/\/[^/]*\./, '/*.'), schemaPathOf(file)] as const,
    );
    expect(JSON.parse(settings)['json.schemas']).toEqual(
      [...new Map(mapped)].map(([path, schema]) => ({
        fileMatch: [`/data/${path}`],
        url: `./data/${schema}`,
      })),
    );
  });
});

describe('the checks', () => {
  it('find nothing in the valid fixture', () => {
    expect(sentences(valid)).toEqual([]);
  });

  it.each(invalid)('find the one thing that is wrong in invalid/%s', (name) => {
    const folder = `${fixtures}invalid/${name}`;
    const expected = readFileSync(`${folder}/expected.txt`, 'utf8').trim();
    expect(sentences(new Map([...valid, ...readTexts(folder)]))).toEqual([expected]);
  });

  it('miss a file of the record that is not there', () => {
    const texts = new Map([...valid].filter(([path]) => path !== 'quotes.json'));
    expect(sentences(texts)).toEqual(['data/quotes.json: is missing.']);
  });

  it('find a JSON Schema that is not current', () => {
    const stale = new Map([...valid, ['json-schema/events.json', '{}\n']]);
    expect(sentences(stale)).toEqual([
      'data/json-schema/events.json: is not what the schema generates; "npm run record -- schema" writes it.',
    ]);
  });

  it('name an entry without an id by its place', () => {
    const texts = new Map([...valid, ['events.json', '[{ "date": "2024" }]\n']]);
    expect(sentences(texts)[0]).toBe('data/events.json, entry 1, id: is missing.');
  });
});

describe('the build', () => {
  it('goes on with sound data', () => {
    expect(() => stopOnProblems()).not.toThrow();
  });

  it('stops with one sentence, and no stack', () => {
    const folder = `${fixtures}invalid/unregistered-file`;
    expect(existsSync(folder)).toBe(true);
    let thrown: unknown;
    try {
      stopOnProblems(folder);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toHaveProperty(
      'stack',
      'data/rumours.json: is not registered in data/files.ts. (and 7 more: npm run record -- check)',
    );
  });
});

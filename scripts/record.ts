import { mkdirSync, writeFileSync } from 'node:fs';
import { checkData } from '../data/check/check.ts';
import { sentenceOf } from '../data/check/problem.ts';
import { dataFiles, schemaPathOf } from '../data/files.ts';
import { formatFile } from '../data/format.ts';
import { jsonSchemaOf } from '../data/json-schema.ts';
import { dataFolder, parseRecord, readTexts } from '../data/read.ts';

const commands = new Map([
  ['check', check],
  ['format', format],
  ['schema', writeSchemas],
]);
const command = commands.get(process.argv[2] ?? '');
if (command) command();
else fail(`Say what to do with the record: npm run record -- ${[...commands.keys()].join(' | ')}`);

function check() {
  const texts = readTexts();
  const problems = checkData(texts);
  for (const problem of problems) console.error(sentenceOf(problem));
  if (problems.length) return fail(`${problems.length} wrong.`);
  const { head, events, figures, quotes, terms, sources } = parseRecord(texts);
  console.log(
    `The record of ${head.asOf} is sound: ${events.length} events, ${figures.length} figures, ` +
      `${quotes.length} quotes, ${terms.length} terms, ${sources.length} sources.`,
  );
}

function format() {
  const texts = readTexts();
  for (const file of dataFiles) {
    const text = texts.get(file.path);
    if (text === undefined) continue;
    const formatted = formatFile(file, text);
    if (formatted === text) continue;
    writeFileSync(dataFolder + file.path, formatted);
    console.log(`Formatted data/${file.path}.`);
  }
}

function writeSchemas() {
  mkdirSync(`${dataFolder}json-schema`, { recursive: true });
  const schemas = new Map(dataFiles.map((file) => [schemaPathOf(file), jsonSchemaOf(file)]));
  for (const [path, schema] of schemas) writeFileSync(dataFolder + path, schema);
  console.log(`Wrote ${schemas.size} schemas to data/json-schema/.`);
}

function fail(sentence: string) {
  console.error(sentence);
  process.exitCode = 1;
}

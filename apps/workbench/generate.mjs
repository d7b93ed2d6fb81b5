// Reads the OpenAPI document on stdin and writes what the workbench takes from it to a folder:
//   autoriteit openapi | node apps/workbench/generate.mjs apps/workbench/src/api
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import openapiTS, { astToString } from 'openapi-typescript';

const folder = process.argv[2];
const document = JSON.parse(await text(process.stdin));
const commands = Object.fromEntries(
  Object.entries(document.components.schemas)
    .filter(([name]) => name.endsWith('Command') && name !== 'OfficialCommand' && name !== 'RulingCommand')
    .map(([name, schema]) => [name.replace(/Command$/, ''), schema.properties?.data ?? {}]),
);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'openapi.d.ts'), astToString(await openapiTS(document)));
writeFileSync(join(folder, 'command-schemas.json'), `${JSON.stringify(commands, null, 1)}\n`);

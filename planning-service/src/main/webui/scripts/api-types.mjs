// Writes the types of the three API documents; with --check, fails where what is committed is not what they say.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const repository = new URL('../../../../../', import.meta.url);
const generated = new URL('../src/api/generated/', import.meta.url);
const services = { planning: 'planning-service', impact: 'impact-service', engagement: 'staff-engagement-service' };

const check = process.argv.includes('--check');
await mkdir(generated, { recursive: true });
for (const [name, module] of Object.entries(services)) {
  const document = new URL(`${module}/src/main/openapi/openapi.yaml`, repository);
  const types =
    `// Generated from ${module}/src/main/openapi/openapi.yaml by npm run api:generate. Not edited by hand.\n` +
    astToString(await openapiTS(document));
  const file = new URL(`${name}.ts`, generated);
  if (!check) {
    await writeFile(file, types);
  } else if ((await readFile(file, 'utf8').catch(() => '')) !== types) {
    console.error(`src/api/generated/${name}.ts is not what ${module}'s API document says. Run npm run api:generate.`);
    process.exitCode = 1;
  }
}

// The rules that the linter has no equal for, over the TypeScript files below the current folder.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { kindRules } from './lint-rules-kinds.mjs';
import { placeRules } from './lint-rules-places.mjs';
import { shapeRules } from './lint-rules-shape.mjs';

const ROOTS = ['src', 'migrations', 'test', 'bench', 'sdk', 'examples'];
const RULES = [...placeRules, ...shapeRules, ...kindRules];

const typescriptFiles = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory())
      return ['node_modules', 'dist'].includes(entry.name) ? [] : typescriptFiles(path);
    return /(?<!\.d)\.[cm]?tsx?$/.test(entry.name) ? [path] : [];
  });

const findings = (path) => {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const rules = RULES.filter((rule) => rule.applies(path));
  const found = [];
  const visit = (node) => {
    for (const { name, remedy, breaks } of rules) {
      if (!breaks(node, path)) continue;
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push(`${path}:${line + 1} ${name}: ${remedy}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

const files = ROOTS.filter((root) => existsSync(join(process.cwd(), root))).flatMap(typescriptFiles);
const found = files.flatMap(findings);
for (const finding of found) console.log(finding);
console.log(`${files.length} files, ${found.length} broken house rules`);
process.exitCode = found.length > 0 ? 1 : 0;

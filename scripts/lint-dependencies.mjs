// Applies the rules of .dependency-cruiser.cjs to the tree in the current folder, and says how to mend what breaks one:
// the command line of dependency-cruiser names rules only.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import rules from '../.dependency-cruiser.cjs';

const root = process.cwd();
const folders = ['src', 'migrations', 'test', 'bench', 'sdk', 'examples'].filter((folder) =>
  existsSync(join(root, folder)),
);

const describe = ({ from, to, rule, cycle }) =>
  `${rule.name}: ${cycle ? [from, ...cycle.map(({ name }) => name)].join(' → ') : `${from} → ${to}`}`;

const { output } = await cruise(folders, {
  ...rules.options,
  baseDir: root,
  validate: true,
  ruleSet: { forbidden: rules.forbidden },
});

const comments = new Map(rules.forbidden.map(({ name, comment }) => [name, comment]));
for (const violation of output.summary.violations) {
  console.log(`${describe(violation)}\n  ${comments.get(violation.rule.name)}`);
}
console.log(
  `${output.summary.totalCruised} files, ${output.summary.violations.length} broken dependency rules`,
);
process.exitCode = output.summary.violations.length > 0 ? 1 : 0;

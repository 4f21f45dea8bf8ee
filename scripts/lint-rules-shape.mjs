// Rules about the shape of files, functions and classes.
import ts from 'typescript';

const MAX_FUNCTION_LINES = 40;
const MAX_PARAMETERS = 4;
const MAX_DEPENDENCIES = 7;

const everywhere = () => true;

const linesOf = (node) => {
  const file = node.getSourceFile();
  const lineAt = (position) => file.getLineAndCharacterOfPosition(position).line;
  return lineAt(node.end) - lineAt(node.getStart(file)) + 1;
};

/** A `describe` is as long as its cases. */
const isDescribe = ({ parent }) =>
  ts.isCallExpression(parent) && /^describe\b/.test(parent.expression.getText());

const isFunction = (node) => ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;

const isReExport = (statement) =>
  ts.isImportDeclaration(statement) ||
  (ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined);

const isBarrel = (node, path) => {
  if (!ts.isSourceFile(node)) return false;
  if (/(^|\/)index\.[cm]?ts$/.test(path)) return true;
  const reExports = node.statements.some((statement) => ts.isExportDeclaration(statement));
  return reExports && !path.endsWith('.public.ts') && node.statements.every(isReExport);
};

export const shapeRules = [
  {
    name: 'function-length',
    applies: everywhere,
    breaks: (node) => isFunction(node) && !isDescribe(node) && linesOf(node) > MAX_FUNCTION_LINES,
    remedy: `a function has at most ${MAX_FUNCTION_LINES} lines: name a step of it and move it to a function of its own`,
  },
  {
    name: 'parameters',
    applies: everywhere,
    breaks: (node) =>
      isFunction(node) && !ts.isConstructorDeclaration(node) && node.parameters.length > MAX_PARAMETERS,
    remedy: `a function has at most ${MAX_PARAMETERS} parameters: group those that belong together into one named type`,
  },
  {
    name: 'dependencies',
    applies: everywhere,
    breaks: (node) => ts.isConstructorDeclaration(node) && node.parameters.length > MAX_DEPENDENCIES,
    remedy: `a class takes at most ${MAX_DEPENDENCIES} dependencies: give the second idea in it a class of its own`,
  },
  {
    name: 'no-barrel',
    applies: everywhere,
    breaks: isBarrel,
    remedy: 'import the file that declares the thing; only <name>.public.ts passes things on',
  },
];

// Rules about kinds: a file's name says what its class is.
import ts from 'typescript';

const isMarked = (member) =>
  ts.canHaveDecorators(member) &&
  (ts.getDecorators(member) ?? []).some(({ expression }) =>
    /^(OnEvent|AfterCommit)\(/.test(expression.getText()),
  );

const isListener = (node) => ts.isClassDeclaration(node) && node.members.some(isMarked);

const isAbstract = (node) => node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword);

/** Nothing but questions that another class answers. */
const isPort = (node) =>
  ts.isClassDeclaration(node) && isAbstract(node) && !node.heritageClauses && node.members.every(isAbstract);

const isAdapter = (node) => ts.isClassDeclaration(node) && node.name?.text.endsWith('Adapter');

/** Where a file of a kind holds no class of it, or a class of the kind stands in another file. */
const kind = (name, isOfKind, remedy) => ({
  name: `${name}-kind`,
  applies: (path) => path.startsWith('src/'),
  breaks: (node, path) =>
    path.endsWith(`.${name}.ts`) ? ts.isSourceFile(node) && !node.statements.some(isOfKind) : isOfKind(node),
  remedy,
});

export const kindRules = [
  kind(
    'listener',
    isListener,
    'a class with methods marked @OnEvent or @AfterCommit stands in a *.listener.ts',
  ),
  kind('port', isPort, 'an abstract class that another module or service implements stands in a *.port.ts'),
  kind('adapter', isAdapter, 'a class that fits a library to ours stands in an *.adapter.ts'),
];

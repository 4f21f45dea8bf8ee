// Rules about where something may be done: time, SQL.
import ts from 'typescript';

/** The text of `object.property` or `object['property']`, else undefined. */
const memberOf = (node) => {
  if (ts.isPropertyAccessExpression(node)) return `${node.expression.getText()}.${node.name.text}`;
  if (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression)) {
    return `${node.expression.getText()}.${node.argumentExpression.text}`;
  }
  return undefined;
};

const destructuresNow = (node) =>
  ts.isVariableDeclaration(node) &&
  ts.isObjectBindingPattern(node.name) &&
  node.initializer?.getText() === 'Date' &&
  node.name.elements.some((element) => (element.propertyName ?? element.name).getText() === 'now');

const readsSystemTime = (node) =>
  memberOf(node) === 'Date.now' ||
  destructuresNow(node) ||
  (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) ||
  (ts.isCallExpression(node) && node.expression.getText() === 'Date');

const DATABASE_OBJECT =
  '(?:(?:or replace|global|local|temp|temporary|unlogged|unique|materialized|if (?:not )?exists) )*' +
  '(?:table|index|view|schema|role|user|database|policy|function|procedure|trigger|type|sequence|extension|domain|default privileges)';

/** Starts of a statement that English sentences do not share; § stands for a substituted value. */
const STATEMENT = new RegExp(
  '^\\s*(?:' +
    [
      'select\\s',
      'with (?:recursive )?\\S+ (?:\\([^)]*\\) )?as ',
      'insert into ',
      'update (?:only )?\\S+ (?:as \\w+ |\\w+ )?set ',
      'delete from ',
      'merge into ',
      `(?:create|alter|drop) ${DATABASE_OBJECT}\\b`,
      '(?:grant|revoke) [^.]* (?:on|to|from) ',
      'truncate ',
      'comment on ',
      'lock table ',
      'set (?:local |session )?\\S+ (?:=|to) ',
      'copy \\S+ (?:from|to) ',
      'do \\$',
      'begin\\s*;',
    ].join('|') +
    ')',
  'i',
);

const SQL_METHODS = /^(query|where|andWhere|orWhere|having|andHaving|orHaving|orderBy|addOrderBy)$/;

const isConcatenation = (node) =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;

/** The operands of a chain of `+`, left to right. */
const operands = (node) =>
  isConcatenation(node) ? [...operands(node.left), ...operands(node.right)] : [node];

/** The fixed text of a template or concatenation that has a variable part, else undefined. */
const assembledText = (node) => {
  if (ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map((span) => `§${span.literal.text}`).join('');
  }
  if (!isConcatenation(node)) return undefined;
  const parts = operands(node);
  if (parts.every((part) => ts.isStringLiteralLike(part))) return undefined;
  return parts
    .map((part) => (ts.isStringLiteralLike(part) ? part.text : (assembledText(part) ?? '§')))
    .join('');
};

const isSqlArgument = (node) =>
  ts.isCallExpression(node.parent) &&
  node.parent.arguments[0] === node &&
  ts.isPropertyAccessExpression(node.parent.expression) &&
  SQL_METHODS.test(node.parent.expression.name.text);

/** Identifiers cannot be parameters; quoted by pg they are safe, and only the database folder needs them. */
const QUOTED = /(^|\.)(escape(Identifier|Identifiers|Literal)|placeholders)$/;
const isQuoted = (expression) =>
  ts.isCallExpression(expression) && QUOTED.test(expression.expression.getText());

const onlyQuotedParts = (node) =>
  ts.isTemplateExpression(node) && node.templateSpans.every((span) => isQuoted(span.expression));

const buildsSql = (node, path) => {
  const text = assembledText(node);
  if (text === undefined || isConcatenation(node.parent)) return false;
  if (path.startsWith('src/platform/database/') && onlyQuotedParts(node)) return false;
  return STATEMENT.test(text.replaceAll(/\s+/g, ' ')) || isSqlArgument(node);
};

export const placeRules = [
  {
    name: 'time-through-clock',
    applies: (path) => /^(src|migrations)\//.test(path) && path !== 'src/kernel/clock.ts',
    breaks: readsSystemTime,
    remedy: 'take the time from Clock.now() of src/kernel/clock.ts, which tests can move',
  },
  {
    name: 'no-built-sql',
    applies: (path) => path.startsWith('src/'),
    breaks: buildsSql,
    remedy:
      'write the statement out and pass values as parameters ($1, $2); only src/platform/database may put in identifiers, each through escapeIdentifier of pg',
  },
];

// Does what a Dockerfile says without Docker, as far as that is plain: each stage is a folder, in which its commands run
// on this machine. What it does not know it refuses, so nothing in a Dockerfile goes unnoticed.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Carries out all stages below `folder`; answers with what the last one is: a folder, its settings and programs. */
export function carryOut({ dockerfile, context, folder, env }) {
  const stages = new Map();
  let stage;
  for (const [line, name, rest] of instructionsOf(dockerfile)) {
    if (name === 'FROM') {
      const [image, , alias = 'last'] = rest.split(' ');
      if (stages.has(image)) throw new Error(`A stage on top of another is not understood: ${line}`);
      stage = { image, root: join(folder, alias), at: '/', env: {}, user: 'root' };
      mkdirSync(stage.root);
      stages.set(alias, stage);
      continue;
    }
    const step = STEPS[name];
    if (!step) throw new Error(`This instruction is not understood: ${line}`);
    step(stage, rest, { stages, context, env });
  }
  return { ...stage, cwd: join(stage.root, stage.at) };
}

/** Copies of a context what a .dockerignore leaves of it. It has to be a list of what is let in. */
export function copyContext(from, to) {
  const [first, ...others] = linesOf(readFileSync(join(from, '.dockerignore'), 'utf8'));
  if (first !== '*') throw new Error('.dockerignore does not begin with *');
  for (const line of others) {
    const [, name] = /^!([\w.-]+)$/.exec(line) ?? [];
    if (!name) throw new Error(`.dockerignore: not understood: ${line}`);
    cpSync(join(from, name), join(to, name), { recursive: true });
  }
}

const STEPS = {
  WORKDIR: (stage, path) => {
    stage.at = path;
    mkdirSync(join(stage.root, path), { recursive: true });
  },
  ENV: (stage, text) => {
    const [, name, value] = /^(\w+)=(\S+)$/.exec(text);
    stage.env[name] = value;
  },
  RUN: (stage, command, { env }) => {
    if (stage.user !== 'root') throw new Error(`As another user nothing is run: ${command}`);
    console.log(`RUN ${command}`);
    const options = { cwd: join(stage.root, stage.at), env: { ...env, ...stage.env }, stdio: 'inherit' };
    const { status } = spawnSync('sh', ['-e', '-c', command], options);
    if (status !== 0) throw new Error(`exit code ${status}: ${command}`);
  },
  COPY: (stage, text, { stages, context }) => {
    const [, from, paths] = /^(?:--from=(\w+) )?([^-].*)$/.exec(text);
    const names = paths.split(' ');
    const target = names.pop();
    const source = from ? stages.get(from).root : context;
    for (const name of names) {
      if (!existsSync(join(source, name))) throw new Error(`There is nothing to copy: ${text}`);
      const to = join(stage.root, stage.at, target);
      // As Docker does: into a folder where the target says so, else to exactly there.
      cpSync(join(source, name), target.endsWith('/') ? join(to, basename(name)) : to, { recursive: true });
    }
  },
  USER: (stage, user) => (stage.user = user),
  EXPOSE: (stage, port) => (stage.port = port),
  HEALTHCHECK: (stage, text) => (stage.healthCheck = commandOf(text.replace(/^(--\S+ )*CMD /, ''))),
  CMD: (stage, text) => (stage.command = commandOf(text)),
};

/** Programs are started by name, without a shell that would keep signals to itself. */
function commandOf(text) {
  const command = JSON.parse(text);
  if (command[0] === 'sh') throw new Error(`not by a shell: ${text}`);
  return command;
}

const instructionsOf = (text) =>
  linesOf(text.replaceAll(/\\\n\s*/g, '')).map((line) => /^([A-Z]+) (.*)$/.exec(line) ?? [line]);

const linesOf = (text) => text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));

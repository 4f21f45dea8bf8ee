/** The oldest version whose line still gets security fixes, and the one to take. */
const MAINTAINED = 22;
const RECOMMENDED = 24;

/** What to tell whoever runs a version of Node.js that works, but not for long. */
export const oldNodeNotices = (version = process.versions.node): string[] =>
  Number(version.split('.', 1)[0]) >= MAINTAINED
    ? []
    : [
        `Node.js ${version} gets no more security fixes. Portico runs on it, for now; Node.js ${RECOMMENDED} is what to install.`,
      ];

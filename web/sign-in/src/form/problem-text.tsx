import type { Problem } from './problem.js';

/** Says what is wrong, also to those who cannot see the page. Always there, since only what changes in it is announced. */
export function ProblemText({
  id,
  problem,
}: {
  readonly id?: string;
  readonly problem: Problem | undefined;
}) {
  return (
    <div class="problem" id={id} role="alert">
      {problem?.message}
      {problem?.points && problem.points.length > 0 && (
        <ul>
          {problem.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

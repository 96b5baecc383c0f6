import type { Asks, Gives, Reply, VerbName } from '../wire';

/** What Google puts into the page: calls of the script's global functions. */
interface Runner {
  withSuccessHandler(done: (answer: unknown) => void): Runner;
  withFailureHandler(failed: (error: Error) => void): Runner;
  kpiPane(verb: string, json: string): void;
}
declare const google: { readonly script: { readonly run: Runner } };

export type Script = <V extends VerbName>(verb: V, asks: Asks<V>) => Promise<Gives<V>>;

/** One call after the other: Google takes ten at a time and answers them in any order, and a write must not overtake a read. */
export function connectScript(): Script {
  let last: Promise<unknown> = Promise.resolve();
  return (verb, asks) => {
    const answer = last.then(() => once(verb, asks));
    last = answer.catch(() => undefined);
    return answer;
  };
}

const once = <V extends VerbName>(verb: V, asks: Asks<V>): Promise<Gives<V>> =>
  new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((answer) => {
        const reply = JSON.parse(String(answer)) as Reply;
        if ('refused' in reply) reject(new Error(reply.refused));
        else resolve(reply.gives as Gives<V>);
      })
      .withFailureHandler(reject)
      .kpiPane(verb, JSON.stringify(asks));
  });

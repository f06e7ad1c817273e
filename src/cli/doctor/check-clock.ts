import { describeOffset } from '../../signing/app-jwt.ts';
import type { Sender } from '../../transport/sender.ts';
import type { Chart } from './chart.ts';

const MAX_OFFSET_S = 10; // a JWT stands a minute; what is nearer than this is no fault that anybody would mend

/** What GitHub's answers said of the time, with this machine's own before and behind each of them, in milliseconds. */
export interface Times {
  readonly sent: number;
  readonly theirs: number;
  readonly received: number;
}

/** The same sender, which also notes what time it is where the answers come from. */
export function watchingClock(sender: Sender, now: () => number, times: Times[]): Sender {
  return {
    ...sender,
    to: (service) => {
      const send = sender.to(service);
      return async (request) => {
        const sent = now();
        const answer = await send(request);
        const theirs = Date.parse(answer.headers.date ?? '');
        if (!Number.isNaN(theirs)) times.push({ sent, theirs, received: now() });
        return answer;
      };
    },
    within: (budgetMs) => watchingClock(sender.within(budgetMs), now, times),
  };
}

/** A wrong clock, which mint allows for, but other programs do not. */
export function checkClock(times: readonly Times[], chart: Chart): void {
  // However slow an answer was, GitHub's time lies between the sending and the receiving, where both clocks agree.
  const offsets = times.map(({ sent, theirs, received }) =>
    theirs < sent ? theirs - sent : theirs > received ? theirs - received : 0,
  );
  const nearest = offsets.sort((one, other) => Math.abs(one) - Math.abs(other))[0];
  if (nearest === undefined) {
    chart.fact('clock', "not known: no answer of GitHub's told its time");
    return;
  }
  const seconds = Math.round(nearest / 1000);
  if (Math.abs(seconds) <= MAX_OFFSET_S) {
    chart.fact('clock', "as GitHub's");
    return;
  }
  chart.fact('clock', `${Math.abs(seconds)} seconds ${seconds > 0 ? 'behind' : 'ahead of'} GitHub's`);
  chart.finding('clock-skew', `${describeOffset(seconds)}: mint allows for it, other programs do not`, {
    fix: "Set this machine's clock (NTP).",
  });
}
